using System.Runtime.CompilerServices;

namespace PlanBot.Tests;

/// <summary>Tests that hold an answer back block a thread each, beside others that do the same: on few cores the pool would make new ones too slowly.</summary>
internal static class EnoughThreads
{
    [ModuleInitializer]
    internal static void Make() => ThreadPool.SetMinThreads(64, 64);
}
