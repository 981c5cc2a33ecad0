using System.Text.Json;
using System.Text.Json.Serialization;

namespace PageViews;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PageView))]
[JsonSerializable(typeof(ViewCounts))]
public sealed partial class ViewJson : JsonSerializerContext;
