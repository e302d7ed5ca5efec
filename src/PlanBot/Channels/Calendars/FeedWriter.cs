using System.Globalization;
using System.Text;

namespace PlanBot.Channels.Calendars;

/// <summary>Writes a calendar that phones subscribe to (RFC 5545): whole-day events, CRLF, lines folded at 75 octets of UTF-8.</summary>
internal static class FeedWriter
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const string Domain = "planbot";
    private const int MostOctets = 75;

    /// <param name="name">The calendar's name as a phone shows it.</param>
    public static string Write(string name, IEnumerable<FeedEvent> events)
    {
        var feed = new StringBuilder();
        Line(feed, "BEGIN", "VCALENDAR");
        Line(feed, "VERSION", "2.0");
        Line(feed, "PRODID", "-//PlanBot//PlanBot//VI");
        Line(feed, "CALSCALE", "GREGORIAN");
        Line(feed, "METHOD", "PUBLISH");
        Line(feed, "X-WR-CALNAME", Escape(name));
        Line(feed, "X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        foreach (var e in events)
            Write(feed, e);
        Line(feed, "END", "VCALENDAR");
        return feed.ToString();
    }

    private static void Write(StringBuilder feed, FeedEvent e)
    {
        Line(feed, "BEGIN", "VEVENT");
        Line(feed, "UID", Escape($"{e.Uid}@{Domain}"));
        Line(feed, "DTSTAMP", e.Changed.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(feed, "DTSTART;VALUE=DATE", Day(e.Day));
        // The end of a whole-day event is the day after it.
        Line(feed, "DTEND;VALUE=DATE", Day(e.Day.AddDays(1)));
        Line(feed, "SUMMARY", Escape(e.Summary));
        if (!string.IsNullOrEmpty(e.Description))
            Line(feed, "DESCRIPTION", Escape(e.Description));
        // A due date does not make a person busy.
        Line(feed, "TRANSP", "TRANSPARENT");
        Line(feed, "END", "VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                // Other control characters are not allowed at all.
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        return escaped.ToString();
    }

    // A folded line goes on after CRLF and one blank, which counts; a letter's octets stay together.
    private static void Line(StringBuilder feed, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                feed.Append("\r\n ");
                octets = 1;
            }

            feed.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        feed.Append("\r\n");
    }
}
