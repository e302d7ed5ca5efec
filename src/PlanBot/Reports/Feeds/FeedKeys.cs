using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reports.Feeds;

/// <summary>Keys that open a person's calendar. A key has 192 random bits and is told once; only its hash is kept.</summary>
internal sealed class FeedKeys(TimeProvider time)
{
    private const int Bytes = 24;
    private const int Letters = Bytes * 4 / 3;

    /// <summary>A new key, 32 letters, digits, "-" and "_". It opens nothing before it is kept.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>From now on the key opens the person's calendar, and the one before it does not.</summary>
    public void Keep(WriteSession session, string person, string key) => FeedKeyTable.Put(session, person, HashOf(key), time.GetUtcNow());

    /// <summary>
    /// Whose calendar the key opens; null for any other words. What is looked up is the hash of the words: how long that
    /// takes tells nothing about how near they are to a key.
    /// </summary>
    public static string? PersonOf(ReadSession session, string typed) => FeedKeyTable.PersonOf(session, HashOf(typed.Length == Letters ? typed : ""));

    // Without salt: nobody can try so many keys.
    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
