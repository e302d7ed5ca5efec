using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace PlanBot.Storage;

/// <summary>
/// Chooses the SQLite library once per process: the system's own, which its distribution keeps patched, where it can do
/// what we need; else the one that came with the package.
/// </summary>
internal static class SqliteEngine
{
    private const int OldestVersion = 3_035_000;
    private static readonly Lazy<string> Started = new(Start);

    /// <summary>"3.40.1": the version that answers. The first call loads the library.</summary>
    public static string Version => Started.Value;

    /// <summary>True where the system's own library answers. Known after <see cref="Version"/>.</summary>
    public static bool IsSystems { get; private set; }

    private static string Start()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        Batteries_V2.Init();
        Dapper.DefaultTypeMap.MatchNamesWithUnderscores = true;
        return raw.sqlite3_libversion().utf8_to_string();
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3" || !OperatingSystem.IsLinux() || !NativeLibrary.TryLoad("libsqlite3.so.0", out var library))
            return 0; // the default search finds the package's library
        IsSystems = CanServe(library);
        return IsSystems ? library : 0;
    }

    private static bool CanServe(nint library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var version)
        && NativeLibrary.TryGetExport(library, "sqlite3_compileoption_used", out var option)
        && Marshal.GetDelegateForFunctionPointer<VersionNumber>(version)() >= OldestVersion
        && Marshal.GetDelegateForFunctionPointer<CompileOptionUsed>(option)("ENABLE_FTS5") != 0;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int CompileOptionUsed([MarshalAs(UnmanagedType.LPStr)] string name);
}
