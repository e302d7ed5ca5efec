namespace PlanBot.Plans.Reading;

/// <summary>Recognises the formats that people drop in instead of a text file, by their first bytes.</summary>
internal static class FileKinds
{
    /// <summary>The format's everyday name, or null.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "PDF"
        : bytes.StartsWith("{\\rtf"u8) ? "RTF"
        : bytes.StartsWith("PK\x03\x04"u8) ? Zip(bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? "Microsoft Office 97-2003 (.doc, .xls)"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "PNG"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "JPEG"
        : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF"
        : null;

    // The names of a zip's entries stand in it uncompressed.
    private static string Zip(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/"u8) >= 0 ? "Word (.docx)"
        : bytes.IndexOf("xl/"u8) >= 0 ? "Excel (.xlsx)"
        : bytes.IndexOf("opendocument.text"u8) >= 0 ? "OpenDocument (.odt)"
        : "ZIP";
}
