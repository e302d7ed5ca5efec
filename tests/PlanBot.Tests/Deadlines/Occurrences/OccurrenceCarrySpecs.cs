using PlanBot.Deadlines.Occurrences;

namespace PlanBot.Tests.Deadlines.Occurrences;

public sealed class OccurrenceCarrySpecs
{
    [Fact]
    public void A_replaced_plans_occurrences_are_found_again_by_name_by_likeness_or_not_at_all()
    {
        var earlier = OccurrencePlan.Read(
            "- Đến năm 2030, trồng 5.000 cây xanh tạo điểm nhấn thu hút khách du lịch.",
            "- Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%.",
            "- Đến năm 2029, lắp đặt 500 cột đèn chiếu sáng.");
        var later = OccurrencePlan.Read(
            "1. Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt 98,5%.",
            "2. Đến năm 2030, phường trồng 5.000 cây xanh tạo điểm nhân thu hút khách tham quan du lịch.",
            "3. Đến năm 2030, lắp đặt 500 cột đèn chiếu sáng.");

        var carried = OccurrenceCarry.Match([.. earlier.Select(KnownOccurrence.Of)], [.. later.Select(KnownOccurrence.Of)]);

        Assert.Equal(2, carried.Count);
        Assert.Equal(Key(later, "bảo hiểm"), carried[Key(earlier, "bảo hiểm")]);
        Assert.Equal(Key(earlier, "bảo hiểm"), Key(later, "bảo hiểm"));
        Assert.Equal(Key(later, "cây xanh"), carried[Key(earlier, "cây xanh")]);
        Assert.NotEqual(Key(earlier, "cây xanh"), Key(later, "cây xanh"));
    }

    [Fact]
    public void Two_things_much_alike_do_not_take_the_same_place()
    {
        var due = new DateOnly(2030, 12, 31);
        KnownOccurrence[] earlier = [new(new("a"), due, "Xây dựng trường tiểu học đạt chuẩn quốc gia"), new(new("b"), due, "Xây dựng trường tiểu học đạt chuẩn quốc gia mức độ hai")];
        KnownOccurrence[] later = [new(new("c"), due, "Xây dựng các trường tiểu học đạt chuẩn quốc gia mức độ hai")];

        var carried = OccurrenceCarry.Match(earlier, later);

        Assert.Equal([KeyValuePair.Create(new OccurrenceKey("b"), new OccurrenceKey("c"))], carried);
    }

    private static OccurrenceKey Key(IReadOnlyList<Occurrence> all, string words) =>
        Assert.Single(all, o => o.What.Contains(words, StringComparison.Ordinal)).Key;
}
