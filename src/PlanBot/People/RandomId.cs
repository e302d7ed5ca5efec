using System.Security.Cryptography;

namespace PlanBot.People;

/// <summary>Names of people, links and codes: 64 random bits as 16 digits and letters a to f, short enough to be typed from a list.</summary>
internal static class RandomId
{
    private const int Bytes = 8;

    public static string New() => RandomNumberGenerator.GetHexString(Bytes * 2, lowercase: true);
}
