using System.Runtime.CompilerServices;

namespace NegotiationMonitor.Tests.Knowledge;

/// <summary>A folder of knowledge files for one test.</summary>
internal sealed class KnowledgeFiles : IDisposable
{
    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = RepositoryFolder();

    public string Folder { get; } = Directory.CreateTempSubdirectory("knowledge-").FullName;

    public static KnowledgeFiles Of(string name, string json)
    {
        var files = new KnowledgeFiles();
        files.Add(name, json);
        return files;
    }

    public void Add(string name, string json)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, json);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string RepositoryFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
