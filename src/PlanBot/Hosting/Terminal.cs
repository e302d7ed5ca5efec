using System.Text;

namespace PlanBot.Hosting;

/// <summary>What a verb reads from and writes to.</summary>
/// <param name="Error">For logs and for what went wrong.</param>
/// <param name="Width">Columns of the person's window; null where nobody watches (a file, a pipe).</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error, int? Width = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own, in UTF-8 whatever the code page.</summary>
    public static Terminal OfProcess()
    {
        var watched = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Utf8;
        return new(Reader(), Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), watched ? Console.WindowWidth : null);
    }

    // A Windows window gives Vietnamese letters only as UTF-16; files and pipes are UTF-8 everywhere.
    private static StandardInput Reader()
    {
        if (!OperatingSystem.IsWindows() || Console.IsInputRedirected)
            return new StandardInput(new StreamReader(Console.OpenStandardInput(), Utf8));
        Console.InputEncoding = Encoding.Unicode;
        return new StandardInput(Console.In);
    }

    // Line ends as files of the contract have them, on every system.
    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
}
