using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace LambdaKit.Hosting;

/// <summary>What libraries want to know of where they run.</summary>
internal sealed class HostingEnvironment(string name, string folder) : IHostEnvironment
{
    private IFileProvider? _files;

    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = Assembly.GetEntryAssembly()?.GetName().Name ?? "";

    public string ContentRootPath { get; set; } = folder;

    /// <summary>Made when asked for, which few do.</summary>
    public IFileProvider ContentRootFileProvider
    {
        get => _files ??= new PhysicalFileProvider(ContentRootPath);
        set => _files = value;
    }
}
