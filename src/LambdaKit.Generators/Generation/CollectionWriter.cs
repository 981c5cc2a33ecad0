namespace LambdaKit.Generators.Generation;

/// <summary>Writes the code that reads and writes values, and a pair of methods for each kind of list and map that a model has.</summary>
internal sealed class CollectionWriter(CodeWriter code)
{
    private const string Json = "global::LambdaKit.Events.Json.";

    /// <summary>The collections that need methods, by the name of the methods; it grows while they are written, since collections hold collections.</summary>
    private readonly List<(string Name, TypeSpec Type)> _collections = [];

    /// <summary>An expression that reads a value that is not null.</summary>
    public string Read(TypeSpec type) => type switch
    {
        { Shape: JsonShape.Model or JsonShape.Readable } => $"{type.Name}.ReadFrom(ref reader)",
        { Shape: JsonShape.List, Element.Shape: JsonShape.String } => $"{Json}JsonList.ReadStrings(ref reader)",
        { Shape: JsonShape.Map, Element: { Shape: JsonShape.String } element } => $"{Json}JsonMap.ReadStrings(ref reader){(element.IsNullable ? "!" : "")}",
        { Shape: JsonShape.List or JsonShape.Map } => $"Read{MethodName(type)}(ref reader)",
        _ => $"reader.Read{type.Shape}()",
    };

    /// <summary>A statement that writes a value that is not null.</summary>
    public string Write(TypeSpec type, string value) => type switch
    {
        { Shape: JsonShape.String } => $"writer.WriteString({value});",
        { Shape: JsonShape.Boolean } => $"writer.WriteBoolean({value});",
        { Shape: JsonShape.Model or JsonShape.Readable } => $"{value}.WriteTo(writer);",
        { Shape: JsonShape.List, Element.Shape: JsonShape.String } => $"{Json}JsonList.WriteStrings(writer, {value});",
        { Shape: JsonShape.Map, Element: { Shape: JsonShape.String } element } =>
            $"{Json}JsonMap.WriteStrings(writer, {value}{(element.IsNullable && value[value.Length - 1] != '!' ? "!" : "")});",
        { Shape: JsonShape.List or JsonShape.Map } => $"Write{MethodName(type)}(writer, {value});",
        _ => $"writer.WriteNumber({value});",
    };

    public void WriteMethods()
    {
        for (var i = 0; i < _collections.Count; i++)
        {
            var (name, type) = _collections[i];
            if (type.Element is not { } element)
                continue;

            if (type.Shape == JsonShape.List)
                WriteListMethods(name, type.Name, element);
            else
                WriteMapMethods(name, type.Name, element);
        }
    }

    private void WriteListMethods(string name, string type, TypeSpec element)
    {
        code.Open($"private static {type} Read{name}(ref {Json}JsonReader reader)");
        code.Line($"var list = new global::System.Collections.Generic.List<{element.Code}>();\nreader.ReadStartArray();");
        code.Open("while (reader.ReadNextElement())");
        code.Line($"if (list.Count == 1)\n    list.EnsureCapacity(reader.EstimateCount());\nlist.Add({ReadElement(element)});");
        code.Close();
        code.Line("return list;");
        code.Close();
        code.Line();
        code.Open($"private static void Write{name}({Json}JsonWriter writer, {type} list)");
        code.Line("writer.WriteStartArray();");
        code.Open("for (var i = 0; i < list.Count; i++)");
        WriteElement(element, "list[i]");
        code.Close();
        code.Line("writer.WriteEndArray();");
        code.Close();
        code.Line();
    }

    private void WriteMapMethods(string name, string type, TypeSpec element)
    {
        var map = $"{Json}JsonMap<{element.Code}>";
        code.Open($"private static {type} Read{name}(ref {Json}JsonReader reader)");
        code.Line($"var map = new {map}();\nreader.ReadStartObject();");
        code.Line($"while (reader.ReadName(out var name))\n    map.Add({Json}JsonMap.ToKey(name), {ReadElement(element)});\nreturn map;");
        code.Close();
        code.Line();
        code.Open($"private static void Write{name}({Json}JsonWriter writer, {type} map)");
        code.Line($"var entries = {map}.From(map);\nwriter.WriteStartObject();");
        code.Open("for (var i = 0; i < entries.EntryCount; i++)");
        code.Line("writer.WriteName(entries.KeyAt(i));");
        WriteElement(element, "entries.ValueAt(i)");
        code.Close();
        code.Line("writer.WriteEndObject();");
        code.Close();
        code.Line();
    }

    private string ReadElement(TypeSpec element) => element switch
    {
        { IsNullable: true } => $"reader.TryReadNull() ? null : {Read(element)}",
        { IsStruct: true } => Read(element),
        _ => $"reader.TryReadNull() ? null! : {Read(element)}", // an annotation can't keep a null out of JSON, and it must be written back
    };

    private void WriteElement(TypeSpec element, string value)
    {
        if (element.Shape == JsonShape.String || element is { IsStruct: true, IsNullable: false })
            code.Line(Write(element, value));
        else
            code.Line($"if ({value} is {{ }} element)\n    {Write(element, "element")}\nelse\n    writer.WriteNull();");
    }

    /// <summary>The name of the methods for a collection, different for different types.</summary>
    private string MethodName(TypeSpec type)
    {
        var name = type.ShortName;
        for (var number = 2; ; number++)
        {
            var known = _collections.Find(c => c.Name == name);
            if (known.Name is null)
                _collections.Add((name, type));
            if (known.Name is null || known.Type.Name == type.Name)
                return name;

            name = type.ShortName + number;
        }
    }
}
