using Bot.Listening.Reading;

namespace Bot.Tests.Listening.Reading;

public class MessageFeaturesTests
{
    [Fact]
    public void Two_classes_in_this_order_are_one_feature_whatever_the_words()
    {
        var same = Hashes("broken again", FeatureBlock.Signs).Intersect(Hashes("cracked twice", FeatureBlock.Signs));

        Assert.NotEmpty(same.Except(Hashes("twice cracked", FeatureBlock.Signs)));
    }

    [Fact]
    public void Classes_far_from_each_other_are_no_pair()
    {
        var near = Hashes("broken again", FeatureBlock.Signs).Except(Hashes("again broken", FeatureBlock.Signs));

        Assert.Empty(near.Intersect(Hashes("broken purple green yellow purple green yellow again", FeatureBlock.Signs)));
    }

    [Fact]
    public void A_word_beside_a_class_is_one_feature_whichever_word_the_class_has()
    {
        var same = Hashes("purple parcel", FeatureBlock.Words).Intersect(Hashes("purple jacket", FeatureBlock.Words));

        Assert.NotEmpty(same.Except(Hashes("purple elephant", FeatureBlock.Words)));
    }

    private static IEnumerable<uint> Hashes(string text, FeatureBlock block) =>
        MessageFeatures.Of(new MessageReader([]).Read(text)).Where(feature => feature.Block == block).Select(feature => feature.Hash);
}
