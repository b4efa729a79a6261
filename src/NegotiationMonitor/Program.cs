using System.CommandLine;
using NegotiationMonitor.Commands;

var root = new RootCommand("Reads articles about peace talks and wars and tells when officials' words and the reported ground come apart.")
{
    ConfigCommand.Create(),
};
root.WithExamples("negotiation-monitor config check");
return await root.RunAsync(args);
