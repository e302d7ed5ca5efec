using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanBot.Plans.Reading;

/// <summary>What the bytes of a file are: text, or something a plan cannot be read from.</summary>
internal abstract record DecodedBytes
{
    private DecodedBytes()
    {
    }

    /// <summary>The text without its byte order mark.</summary>
    internal sealed record Text(string Value) : DecodedBytes;

    /// <summary>As in <see cref="PlanReading.Rejected"/>.</summary>
    internal sealed record Refused(PlanRejection Reason, string Detail) : DecodedBytes;
}

/// <summary>Decides how a file's bytes are to be read: UTF-8, UTF-16 with a byte order mark, or not at all.</summary>
internal static class PlanBytes
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\v"u8);

    /// <summary>The text of the bytes, or why there is none.</summary>
    public static DecodedBytes Decode(byte[] bytes)
    {
        if (!bytes.AsSpan().ContainsAnyExcept(Blanks))
            return new DecodedBytes.Refused(PlanRejection.Empty, "");
        if (FileKinds.Recognise(bytes) is { } kind)
            return new DecodedBytes.Refused(PlanRejection.Binary, kind);
        return bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => new DecodedBytes.Refused(PlanRejection.NotUtf8, "UTF-32"),
            [0xEF, 0xBB, 0xBF, .. var rest] => Strict(rest, Utf8),
            [0xFF, 0xFE, .. var rest] => Strict(rest, Utf16Little),
            [0xFE, 0xFF, .. var rest] => Strict(rest, Utf16Big),
            _ when TextEncodings.IsUtf16(bytes) is { } utf16 => new DecodedBytes.Refused(PlanRejection.NotUtf8, utf16),
            _ when IsNoise(Encoding.Latin1.GetString(bytes)) => new DecodedBytes.Refused(PlanRejection.Binary, ""),
            _ => Strict(bytes, Utf8),
        };
    }

    private static DecodedBytes Strict(byte[] bytes, Encoding encoding)
    {
        string text;
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Undecodable(bytes, encoding);
        }

        if (string.IsNullOrWhiteSpace(text))
            return new DecodedBytes.Refused(PlanRejection.Empty, "");
        if (IsNoise(text))
            return new DecodedBytes.Refused(PlanRejection.Binary, "");
        // Text typed in an old font and saved as UTF-8: the letters are French and Spanish, the words are not.
        return TextEncodings.FontEncoding(text) is { } font
            ? new DecodedBytes.Refused(PlanRejection.NotUtf8, font)
            : new DecodedBytes.Text(text);
    }

    private static DecodedBytes.Refused Undecodable(byte[] bytes, Encoding encoding)
    {
        var lenient = encoding is UTF8Encoding ? Encoding.UTF8.GetString(bytes) : ((Encoding)encoding.Clone()).GetLenient(bytes);
        if (!TextEncodings.IsMostlyVietnamese(lenient))
            return new(PlanRejection.NotUtf8, TextEncodings.Likely(bytes) ?? "");
        var line = lenient.AsSpan(0, lenient.IndexOf('\uFFFD', StringComparison.Ordinal)).Count('\n') + 1;
        return new(PlanRejection.BrokenUtf, line.ToString(CultureInfo.InvariantCulture));
    }

    private static string GetLenient(this Encoding encoding, byte[] bytes)
    {
        encoding.DecoderFallback = DecoderFallback.ReplacementFallback;
        return encoding.GetString(bytes);
    }

    // A scanned text has a stray control character now and then; a program or picture has them everywhere, or NULs.
    private static bool IsNoise(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return true;
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                controls++;
        }

        return controls * 100 > text.Length;
    }
}
