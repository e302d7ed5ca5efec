using QRCoder;

namespace PlanBot.Hosting.Linking;

/// <summary>An address as a QR code: drawn with letters, or as a picture.</summary>
internal sealed class QrPicture(string address) : IDisposable
{
    private const int PixelsPerModule = 10;
    private const string Svg = ".svg";
    private const string Png = ".png";

    // Level M: readable where a seventh of it is damaged, for it is printed and photographed from a screen.
    private readonly QRCodeData _code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);

    /// <summary>The endings of the files it writes.</summary>
    public static IReadOnlyList<string> Endings { get; } = [Svg, Png];

    /// <summary>Half blocks, light on dark terminals and dark on light ones alike: the frame belongs to it.</summary>
    public string Drawn()
    {
        using var drawing = new AsciiQRCode(_code);
        return drawing.GetGraphicSmall(drawQuietZones: true);
    }

    /// <summary>Writes the picture in the form its ending says.</summary>
    /// <exception cref="SetupException">Another ending, or the file cannot be written.</exception>
    public void Write(string file)
    {
        try
        {
            switch (Path.GetExtension(file).ToLowerInvariant())
            {
                case Svg:
                    using (var picture = new SvgQRCode(_code))
                        File.WriteAllText(file, picture.GetGraphic(PixelsPerModule));
                    break;
                case Png:
                    using (var picture = new PngByteQRCode(_code))
                        File.WriteAllBytes(file, picture.GetGraphic(PixelsPerModule));
                    break;
                default:
                    throw new SetupException("people.qr_file", ("file", file));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException("people.qr_file", ("file", file));
        }
    }

    public void Dispose() => _code.Dispose();
}
