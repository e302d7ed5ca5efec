using QRCoder;

namespace PlanBot.Hosting.Linking;

/// <summary>An address as a QR code: drawn with letters, or as a picture.</summary>
internal sealed class QrPicture(string address)
{
    private const int PixelsPerModule = 10;
    private const string Svg = ".svg";
    private const string Png = ".png";

    /// <summary>The endings of the files it writes.</summary>
    public static IReadOnlyList<string> Endings { get; } = [Svg, Png];

    /// <summary>Half blocks, light on dark terminals and dark on light ones alike: the frame belongs to it.</summary>
    public string Drawn()
    {
        using var drawing = new AsciiQRCode(Code());
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
                    using (var picture = new SvgQRCode(Code()))
                        File.WriteAllText(file, picture.GetGraphic(PixelsPerModule));
                    break;
                case Png:
                    using (var picture = new PngByteQRCode(Code()))
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

    // Made anew each time, for whoever draws it disposes of it. Level M: readable where a seventh of it is damaged, for it is
    // printed and photographed from a screen.
    private QRCodeData Code() => QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
}
