using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>The built program in a process of its own, configured by environment variables, with what it prints.</summary>
public sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "negotiation-monitor");

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> settings, string folder)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException("The service ended before it was up."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything printed so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Whether the process is still there.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>A client for its web address.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Starts the service on a free port and returns when it can take articles.</summary>
    /// <exception cref="InvalidOperationException">It ended instead, or did not get ready; the message holds what it printed.</exception>
    public static async Task<ServiceProcess> StartAsync(IReadOnlyDictionary<string, string> settings, string folder)
    {
        var service = new ServiceProcess(
            ["run"], new Dictionary<string, string>(settings) { ["Web__Address"] = "http://127.0.0.1:0" }, folder);
        try
        {
            var address = await service._listening.Task.WaitAsync(Waiting.Limit, TestContext.Current.CancellationToken);
            service.Http = new HttpClient { BaseAddress = address, Timeout = Waiting.Limit };
            await Waiting.UntilAsync("/health/ready", service.IsReadyAsync);
            return service;
        }
        catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
        {
            await service.DisposeAsync();
            throw new InvalidOperationException($"{exception.Message} It printed:\n{service.Output}", exception);
        }
    }

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">Its exit code was not 0; the message holds what it printed.</exception>
    public static async Task RunAsync(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> settings, string folder)
    {
        await using var command = new ServiceProcess(arguments, settings, folder);
        await command._process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Waiting.Limit);
        if (command._process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{string.Join(' ', arguments)} ended with {command._process.ExitCode} and printed:\n{command.Output}");
        }
    }

    /// <summary>Whether it says that it can take articles.</summary>
    public async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException) when (IsRunning)
        {
            return false;
        }
    }

    /// <summary>Ends it at once, as kill -9 or the machine's power switch does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Asks it to end, as a service manager does (SIGTERM); gives back its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]);
        await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Waiting.Limit);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (IsRunning) await KillAsync();
        Http?.Dispose();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null) return;
        _output.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match) _listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex("Now listening on: \"?(http://[^\"\\s]+)")]
    private static partial Regex Listening();
}
