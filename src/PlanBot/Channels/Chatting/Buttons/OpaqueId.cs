using System.Buffers.Text;
using System.Security.Cryptography;

namespace PlanBot.Channels.Chatting.Buttons;

/// <summary>Names that nobody can guess: 128 random bits as 22 letters, digits, "-" and "_".</summary>
internal static class OpaqueId
{
    private const int Bytes = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
