using System.Text.Json;
using System.Text.Json.Serialization;

namespace UserTypeFunction;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(UserEvent))]
[JsonSerializable(typeof(UserResult))]
internal sealed partial class UserJson : JsonSerializerContext;
