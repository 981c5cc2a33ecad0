using System.Text.Json.Serialization;

using LambdaKit.Events;

namespace LambdaKit.Generators.Tests.Models;

/// <summary>A model with more than 64 properties.</summary>
[EventModel]
public sealed partial class Wide
{
    [JsonPropertyName("p0")]
    public partial int? P0 { get; init; }

    [JsonPropertyName("p1")]
    public partial int? P1 { get; init; }

    [JsonPropertyName("p2")]
    public partial int? P2 { get; init; }

    [JsonPropertyName("p3")]
    public partial int? P3 { get; init; }

    [JsonPropertyName("p4")]
    public partial int? P4 { get; init; }

    [JsonPropertyName("p5")]
    public partial int? P5 { get; init; }

    [JsonPropertyName("p6")]
    public partial int? P6 { get; init; }

    [JsonPropertyName("p7")]
    public partial int? P7 { get; init; }

    [JsonPropertyName("p8")]
    public partial int? P8 { get; init; }

    [JsonPropertyName("p9")]
    public partial int? P9 { get; init; }

    [JsonPropertyName("p10")]
    public partial int? P10 { get; init; }

    [JsonPropertyName("p11")]
    public partial int? P11 { get; init; }

    [JsonPropertyName("p12")]
    public partial int? P12 { get; init; }

    [JsonPropertyName("p13")]
    public partial int? P13 { get; init; }

    [JsonPropertyName("p14")]
    public partial int? P14 { get; init; }

    [JsonPropertyName("p15")]
    public partial int? P15 { get; init; }

    [JsonPropertyName("p16")]
    public partial int? P16 { get; init; }

    [JsonPropertyName("p17")]
    public partial int? P17 { get; init; }

    [JsonPropertyName("p18")]
    public partial int? P18 { get; init; }

    [JsonPropertyName("p19")]
    public partial int? P19 { get; init; }

    [JsonPropertyName("p20")]
    public partial int? P20 { get; init; }

    [JsonPropertyName("p21")]
    public partial int? P21 { get; init; }

    [JsonPropertyName("p22")]
    public partial int? P22 { get; init; }

    [JsonPropertyName("p23")]
    public partial int? P23 { get; init; }

    [JsonPropertyName("p24")]
    public partial int? P24 { get; init; }

    [JsonPropertyName("p25")]
    public partial int? P25 { get; init; }

    [JsonPropertyName("p26")]
    public partial int? P26 { get; init; }

    [JsonPropertyName("p27")]
    public partial int? P27 { get; init; }

    [JsonPropertyName("p28")]
    public partial int? P28 { get; init; }

    [JsonPropertyName("p29")]
    public partial int? P29 { get; init; }

    [JsonPropertyName("p30")]
    public partial int? P30 { get; init; }

    [JsonPropertyName("p31")]
    public partial int? P31 { get; init; }

    [JsonPropertyName("p32")]
    public partial int? P32 { get; init; }

    [JsonPropertyName("p33")]
    public partial int? P33 { get; init; }

    [JsonPropertyName("p34")]
    public partial int? P34 { get; init; }

    [JsonPropertyName("p35")]
    public partial int? P35 { get; init; }

    [JsonPropertyName("p36")]
    public partial int? P36 { get; init; }

    [JsonPropertyName("p37")]
    public partial int? P37 { get; init; }

    [JsonPropertyName("p38")]
    public partial int? P38 { get; init; }

    [JsonPropertyName("p39")]
    public partial int? P39 { get; init; }

    [JsonPropertyName("p40")]
    public partial int? P40 { get; init; }

    [JsonPropertyName("p41")]
    public partial int? P41 { get; init; }

    [JsonPropertyName("p42")]
    public partial int? P42 { get; init; }

    [JsonPropertyName("p43")]
    public partial int? P43 { get; init; }

    [JsonPropertyName("p44")]
    public partial int? P44 { get; init; }

    [JsonPropertyName("p45")]
    public partial int? P45 { get; init; }

    [JsonPropertyName("p46")]
    public partial int? P46 { get; init; }

    [JsonPropertyName("p47")]
    public partial int? P47 { get; init; }

    [JsonPropertyName("p48")]
    public partial int? P48 { get; init; }

    [JsonPropertyName("p49")]
    public partial int? P49 { get; init; }

    [JsonPropertyName("p50")]
    public partial int? P50 { get; init; }

    [JsonPropertyName("p51")]
    public partial int? P51 { get; init; }

    [JsonPropertyName("p52")]
    public partial int? P52 { get; init; }

    [JsonPropertyName("p53")]
    public partial int? P53 { get; init; }

    [JsonPropertyName("p54")]
    public partial int? P54 { get; init; }

    [JsonPropertyName("p55")]
    public partial int? P55 { get; init; }

    [JsonPropertyName("p56")]
    public partial int? P56 { get; init; }

    [JsonPropertyName("p57")]
    public partial int? P57 { get; init; }

    [JsonPropertyName("p58")]
    public partial int? P58 { get; init; }

    [JsonPropertyName("p59")]
    public partial int? P59 { get; init; }

    [JsonPropertyName("p60")]
    public partial int? P60 { get; init; }

    [JsonPropertyName("p61")]
    public partial int? P61 { get; init; }

    [JsonPropertyName("p62")]
    public partial int? P62 { get; init; }

    [JsonPropertyName("p63")]
    public partial int? P63 { get; init; }

    [JsonPropertyName("p64")]
    public partial int? P64 { get; init; }

    [JsonPropertyName("p65")]
    public partial int? P65 { get; init; }

    [JsonPropertyName("p66")]
    public partial int? P66 { get; init; }

    [JsonPropertyName("p67")]
    public partial int? P67 { get; init; }

    [JsonPropertyName("p68")]
    public partial int? P68 { get; init; }

    [JsonPropertyName("p69")]
    public partial int? P69 { get; init; }
}
