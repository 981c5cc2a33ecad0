using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountLedger;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Posting))]
public sealed partial class LedgerJson : JsonSerializerContext;
