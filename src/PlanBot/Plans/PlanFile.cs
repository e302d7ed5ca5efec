using System.Globalization;
using System.Security.Cryptography;
using PlanBot.Plans.Headers;
using PlanBot.Plans.Reading;

namespace PlanBot.Plans;

/// <summary>A plan's text file becomes a <see cref="PlanDocument"/>, or a reason why it cannot.</summary>
internal static class PlanFile
{
    /// <summary>20 MB: some three hundred times the longest plan met so far.</summary>
    public const int LargestBytes = 20 * 1024 * 1024;

    /// <summary>Reads one file from disk. Expected trouble comes back as <see cref="PlanReading.Rejected"/>, never as an exception.</summary>
    public static PlanReading Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return new PlanReading.Rejected(PlanRejection.NotFound, name, path);
            if (file.Length > LargestBytes)
                return TooLarge(file.Length, name);
            return Read(File.ReadAllBytes(path), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new PlanReading.Rejected(PlanRejection.Unreadable, name, e.Message);
        }
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="name">The file's name without its folder, for the document and for sentences.</param>
    public static PlanReading Read(byte[] bytes, string name)
    {
        if (bytes.Length > LargestBytes)
            return TooLarge(bytes.Length, name);
        switch (PlanBytes.Decode(bytes))
        {
            case DecodedBytes.Refused(var reason, var detail):
                return new PlanReading.Rejected(reason, name, detail);
            case DecodedBytes.Text(var text):
                var lines = PlanLines.Split(text);
                var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
                return new PlanReading.Read(new(name, hash, PlanHeaders.Read(lines, name), lines));
            default:
                throw new InvalidOperationException("unknown kind of decoding");
        }
    }

    private static PlanReading.Rejected TooLarge(long bytes, string name) =>
        new(PlanRejection.TooLarge, name, (bytes / 1024d / 1024d).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','));
}
