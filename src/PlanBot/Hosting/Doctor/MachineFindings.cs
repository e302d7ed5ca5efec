using PlanBot.Prompts;

namespace PlanBot.Hosting.Doctor;

/// <summary>The machine: room on the disk, a clock that tells Vietnamese time.</summary>
internal sealed class MachineFindings(PromptBook prompts, TimeProvider time, string data)
{
    private const string Zone = "Asia/Ho_Chi_Minh";
    private const int LeastMegabytes = 500;
    private const int BuiltIn = 2025;

    public IEnumerable<Finding> Disk()
    {
        var folder = Path.GetFullPath(data);
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
            folder = parent;
        var free = new DriveInfo(folder).AvailableFreeSpace >> 20;
        yield return new(free >= LeastMegabytes, prompts.Say(
            free >= LeastMegabytes ? "doctor.disk" : "doctor.disk_small", ("path", folder), ("megabytes", free), ("least", LeastMegabytes)));
    }

    public IEnumerable<Finding> Clock()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var zone))
        {
            yield return new(false, prompts.Say("doctor.no_zone", ("zone", Zone)));
            yield break;
        }

        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone);
        var isWell = now.Year >= BuiltIn;
        yield return new(isWell, prompts.Say(isWell ? "doctor.clock" : "doctor.clock_wrong", ("now", $"{now:dd/MM/yyyy HH:mm}"), ("zone", Zone)));
    }
}
