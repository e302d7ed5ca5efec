using System.Text.Json;
using PlanBot.Tests.Channels.Web;

namespace PlanBot.Tests.Channels.Calendars;

/// <summary>Reads a calendar feed with ical.js, in a browser.</summary>
internal static class IcalReader
{
    /// <returns>"name", and "events", each "uid|summary|description|first day|day after|whole days".</returns>
    public static async Task<JsonElement> Read(Chromium chromium, string feed)
    {
        await using var window = await chromium.OpenBlank();
        var parser = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Vendor", "ical.min.js"), TestContext.Current.CancellationToken);
        await window.Page.AddScriptTagAsync(new() { Content = parser.Replace("export{Yt as default}", "window.ICAL=Yt", StringComparison.Ordinal) });
        return await window.Page.EvaluateAsync<JsonElement>(
            """
            feed => {
              const calendar = new ICAL.Component(ICAL.parse(feed));
              return {
                name: calendar.getFirstPropertyValue('x-wr-calname'),
                events: calendar.getAllSubcomponents('vevent').map(c => new ICAL.Event(c)).map(e =>
                  [e.uid, e.summary, e.description, e.startDate.toString(), e.endDate.toString(), e.startDate.isDate].join('|')),
              };
            }
            """, feed);
    }
}
