using System.Globalization;

namespace LambdaKit.Idempotency.Redis;

/// <summary>Keeps records in Redis or Valkey as JSON texts, where Powertools for AWS Lambda can read them. Each step is one script, so it is atomic.</summary>
/// <remarks>The server removes what is over by itself. It must not throw away other keys when its memory is full: <c>maxmemory-policy noeviction</c> or <c>volatile-ttl</c>.</remarks>
public sealed class RedisIdempotencyStore : IIdempotencyStore
{
    // KEYS[1] the record. ARGV: 1 its JSON, 2 its milliseconds to live, 3 now in seconds, 4 now in milliseconds, 5 to 7 the names of status, expiration and
    // in-progress expiration. Returns the record that stands in the way.
    private static readonly RedisScript Begin = new("""
        local text = redis.call('GET', KEYS[1])
        if text then
          local isJson, old = pcall(cjson.decode, text)
          if not isJson or type(old) ~= 'table' then return text end
          local expiration = tonumber(old[ARGV[6]])
          local inProgress = tonumber(old[ARGV[7]])
          local isOver = (expiration and expiration < tonumber(ARGV[3])) or (old[ARGV[5]] == 'INPROGRESS' and inProgress and inProgress < tonumber(ARGV[4]))
          if not isOver then return text end
        end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return false
        """);

    // KEYS[1] the record. ARGV: 1 the name of the owner, 2 the owner, 3 the record's JSON, 4 its milliseconds to live. Returns 1 if it belongs to the owner.
    private static readonly RedisScript Complete = new("""
        local text = redis.call('GET', KEYS[1])
        if not text then return false end
        local isJson, old = pcall(cjson.decode, text)
        if not isJson or type(old) ~= 'table' or old[ARGV[1]] ~= ARGV[2] then return false end
        redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
        return '1'
        """);

    // KEYS[1] the record. ARGV: 1 the name of the owner, 2 the owner. Returns 1 if it belonged to the owner.
    private static readonly RedisScript Delete = new("""
        local text = redis.call('GET', KEYS[1])
        if not text then return false end
        local isJson, old = pcall(cjson.decode, text)
        if not isJson or type(old) ~= 'table' or old[ARGV[1]] ~= ARGV[2] then return false end
        redis.call('DEL', KEYS[1])
        return '1'
        """);

    private readonly IRedisScripts _scripts;
    private readonly IdempotencyRecordLayout _layout;

    /// <summary>A store on a server.</summary>
    /// <param name="scripts">How to reach it; not disposed.</param>
    /// <param name="layout">How records are spelled; null for the names of Powertools.</param>
    public RedisIdempotencyStore(IRedisScripts scripts, IdempotencyRecordLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(scripts);
        _scripts = scripts;
        _layout = layout ?? IdempotencyRecordLayout.Default;
    }

    /// <inheritdoc/>
    public async ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var old = await _scripts.EvaluateAsync(
            Begin,
            record.Key,
            [_layout.ToJson(record), LifeOf(record, now), Text(now.ToUnixTimeSeconds()), Text(now.ToUnixTimeMilliseconds()), _layout.Status, _layout.Expiration, _layout.InProgressExpiration],
            cancellationToken).ConfigureAwait(false);
        return old is null ? null : _layout.FromJson(record.Key, old);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return await _scripts.EvaluateAsync(
            Complete, record.Key, [_layout.Owner, record.Owner ?? "", _layout.ToJson(record), LifeOf(record, now)], cancellationToken).ConfigureAwait(false) is not null;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(owner);
        return await _scripts.EvaluateAsync(Delete, key, [_layout.Owner, owner], cancellationToken).ConfigureAwait(false) is not null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The milliseconds that a record has to live: a duration, so that it doesn't matter what the server's clock says.</summary>
    private static string LifeOf(IdempotencyRecord record, DateTimeOffset now) =>
        Text(Math.Max(1, IdempotencyRecordLayout.ToSeconds(record.ExpiresAt) * 1000 - now.ToUnixTimeMilliseconds()));
}
