using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlanBot.Clauses;
using PlanBot.Units;

namespace PlanBot.Storage.Tables;

/// <summary>Lists inside a column, as JSON that a person can read.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, int>))]
[JsonSerializable(typeof(TableRow))]
internal sealed partial class StorageJson : JsonSerializerContext
{
    private static readonly StorageJson Readable = new(new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    });

    public static string Write(IReadOnlyList<string> list) => Write(list, Readable.IReadOnlyListString);

    public static string Write(IReadOnlyList<int> list) => Write(list, Readable.IReadOnlyListInt32);

    public static string Write(IReadOnlyList<long> list) => Write(list, Readable.IReadOnlyListInt64);

    public static string Write(IReadOnlyDictionary<string, int> numbers) => Write(numbers, Readable.IReadOnlyDictionaryStringInt32);

    public static string Write(IReadOnlyList<UnitName> units) => Write([.. units.Select(u => u.Value)]);

    public static string Write(IReadOnlyList<ClauseId> ids) => Write([.. ids.Select(u => u.Value)]);

    public static string? Write(TableRow? row) => row is null ? null : Write(row, Readable.TableRow);

    public static IReadOnlyList<string> ReadStrings(string json) => Read(json, Readable.IReadOnlyListString);

    public static IReadOnlyList<int> ReadNumbers(string json) => Read(json, Readable.IReadOnlyListInt32);

    public static IReadOnlyList<UnitName> ReadUnits(string json) => [.. ReadStrings(json).Select(u => new UnitName(u))];

    public static IReadOnlyList<ClauseId> ReadClauses(string json) => [.. ReadStrings(json).Select(c => new ClauseId(c))];

    public static TableRow? ReadRow(string? json) => json is null ? null : Read(json, Readable.TableRow);

    private static string Write<T>(T value, JsonTypeInfo<T> type) => System.Text.Json.JsonSerializer.Serialize(value, type);

    private static T Read<T>(string json, JsonTypeInfo<T> type) => System.Text.Json.JsonSerializer.Deserialize(json, type)!;
}
