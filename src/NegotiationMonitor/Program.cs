using System.CommandLine;
using NegotiationMonitor.Commands;

var root = new RootCommand("Reads articles about peace talks and wars and tells when officials' words and the reported ground come apart.")
{
    RunCommand.Create(),
    AnalyzeCommand.Create(),
    EvaluateCommand.Create(),
    TrainingCommand.Create(),
    IngestCommand.Create(),
    DatabaseCommand.Create(),
    ConfigCommand.Create(),
    KnowledgeCommand.Create(),
};
root.WithExamples("negotiation-monitor run --samples", "negotiation-monitor analyze article.txt", "negotiation-monitor ingest articles.jsonl");
return await root.RunAsync(args);
