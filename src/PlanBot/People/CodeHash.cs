using System.Security.Cryptography;
using System.Text;

namespace PlanBot.People;

/// <summary>What is kept of a code.</summary>
internal static class CodeHash
{
    private const int SaltBytes = 16;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    /// <summary>HMAC-SHA-256 of the code under its salt.</summary>
    public static byte[] Of(byte[] salt, string code) => HMACSHA256.HashData(salt, Encoding.ASCII.GetBytes(code));

    /// <summary>Takes as long for a wrong code as for a right one.</summary>
    public static bool Matches(byte[] salt, byte[] hash, string code) => CryptographicOperations.FixedTimeEquals(Of(salt, code), hash);
}
