using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace PlanBot.Channels.Web;

/// <summary>One file of the page, ready to send.</summary>
internal sealed record PageFile(byte[] Content, string ContentType, EntityTagHeaderValue Tag);

/// <summary>The files of wwwroot/, carried inside the program so that they are there from whichever folder it is run.</summary>
internal sealed class PageFiles
{
    private const string Folder = "wwwroot/";
    private readonly FrozenDictionary<string, PageFile> _files;

    public PageFiles(WebTexts texts) =>
        _files = typeof(PageFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Folder.Length..], name => Load(name, texts), StringComparer.Ordinal);

    /// <summary>The file of this name, or null.</summary>
    public PageFile? this[string name] => _files.GetValueOrDefault(name);

    private static PageFile Load(string name, WebTexts texts)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var html = name.EndsWith(".html", StringComparison.Ordinal);
        var content = Encoding.UTF8.GetBytes(html ? texts.Fill(text) : text);
        return new(content, TypeOf(name), new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\""));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"wwwroot: no content type for {other}"),
    };
}
