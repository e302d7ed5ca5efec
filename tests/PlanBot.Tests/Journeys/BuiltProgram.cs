using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PlanBot.Tests.Journeys;

/// <summary>The built program in a process of its own.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private readonly Process _process;

    private BuiltProgram(Process process) => _process = process;

    public StreamWriter Input => _process.StandardInput;
    public StreamReader Output => _process.StandardOutput;
    public StreamReader Error => _process.StandardError;

    public bool HasEnded => _process.HasExited;

    /// <summary>The time of processors it has used.</summary>
    public TimeSpan Work
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="settings">Settings such as "Web__Url"; a name in capitals is a variable of its own.</param>
    public static BuiltProgram Start(string folder, string[] arguments, params (string Name, string Value)[] settings)
    {
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "planbot.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment["LC_ALL"] = "C"; // a terminal that knows no Vietnamese
        foreach (var (name, value) in settings)
            start.Environment[name.All(c => c is '_' or (>= 'A' and <= 'Z')) ? name : $"PLANBOT__{name}"] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Has its output read and forgotten: a program that says much would wait for a reader.</summary>
    public BuiltProgram Unheard()
    {
        _process.BeginOutputReadLine();
        return this;
    }

    public async Task<int> End(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    /// <summary>Ends it as a power cut would: nothing is finished, nothing is told.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends what Ctrl+C sends.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
