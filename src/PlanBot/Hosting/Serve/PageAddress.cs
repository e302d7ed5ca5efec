using Microsoft.AspNetCore.Http;
using PlanBot.Channels.Web;

namespace PlanBot.Hosting.Serve;

/// <summary>The address the page is to be served on.</summary>
internal static class PageAddress
{
    /// <summary>"http://localhost:5080", "http://*:80": http only; a proxy in front speaks https.</summary>
    /// <exception cref="SetupException">It is no such address.</exception>
    public static string Read(IConfiguration settings)
    {
        var url = settings[$"{WebOptions.Section}:{nameof(WebOptions.Url)}"] ?? new WebOptions().Url;
        return IsUsable(url) ? url : throw new SetupException("setup.bad_url", ("url", url));
    }

    private static bool IsUsable(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address is { Scheme: "http", PathBase: "" or "/", Host.Length: > 0, Port: >= 0 and <= 65535 } && !address.Host.Contains(' ', StringComparison.Ordinal);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
