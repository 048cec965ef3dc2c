using Stateless;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations;

/// <summary>The whole dialogue: which trigger leads from which state to which. One line per edge; what is said stands in Steps/.</summary>
internal static class ConversationFlow
{
    public static StateMachine<S, T> For(Conversation c)
    {
        var flow = new StateMachine<S, T>(() => c.State, state => c.State = state);

        flow.Configure(S.Idle)
            .Permit(T.QuestionAnswered, S.ReviewingAnswer).Permit(T.SeveralAnswersFound, S.ChoosingAnswer)
            .Permit(T.ComplaintStarted, S.ChoosingCategory).Permit(T.HumanRequested, S.WithHuman)
            .Permit(T.TicketResolved, S.Rating).Permit(T.TicketReopened, S.WithHuman)
            .Permit(T.LanguageRequested, S.ChoosingLanguage).Permit(T.ErasureRequested, S.ErasingData)
            .PermitIf(T.FormSubmitted, S.DescribingProblem, c.IsWithoutDescription, "no description").PermitIf(T.FormSubmitted, S.FillingForm, c.HasQuestionLeft, "a question is left")
            .PermitIf(T.FormSubmitted, S.ReviewingComplaint, c.IsAllSaid, "all is said").Ignore(T.Cancelled).Ignore(T.WentBack).Ignore(T.WentSilent);

        // Possible at any time.
        flow.Configure(S.Open)
            .Permit(T.Cancelled, S.Idle).Permit(T.WentSilent, S.Idle)
            .Permit(T.HumanRequested, S.WithHuman).Permit(T.ComplaintStarted, S.ChoosingCategory)
            .Permit(T.TicketResolved, S.Rating).Permit(T.TicketReopened, S.WithHuman)
            .Permit(T.LanguageRequested, S.ChoosingLanguage).Permit(T.ErasureRequested, S.ErasingData)
            .PermitIf(T.FormSubmitted, S.DescribingProblem, c.IsWithoutDescription, "no description").PermitIf(T.FormSubmitted, S.FillingForm, c.HasQuestionLeft, "a question is left")
            .PermitIf(T.FormSubmitted, S.ReviewingComplaint, c.IsAllSaid, "all is said");

        // A question.
        flow.Configure(S.ReviewingAnswer).SubstateOf(S.Open)
            .Permit(T.AnswerHelped, S.Idle).Permit(T.AnswerDidNotHelp, S.Idle).Permit(T.SubjectChanged, S.Idle).Permit(T.WentBack, S.Idle);
        flow.Configure(S.ChoosingAnswer).SubstateOf(S.Open)
            .Permit(T.AnswerChosen, S.ReviewingAnswer)
            .Permit(T.AnswerDidNotHelp, S.Idle).Permit(T.SubjectChanged, S.Idle).Permit(T.WentBack, S.Idle);

        // A complaint. The draft outlives silence and is not begun anew by "complain".
        flow.Configure(S.ChoosingCategory).SubstateOf(S.Open).Ignore(T.WentSilent).Ignore(T.ComplaintStarted)
            .PermitIf(T.CategoryChosen, S.DescribingProblem, c.IsDrafting, "a new complaint")
            .PermitIf(T.CategoryChosen, S.FillingForm, c.IsCorrectingWithQuestion, "a correction that asks more")
            .PermitIf(T.CategoryChosen, S.ReviewingComplaint, c.IsCorrectingWithoutQuestion, "a correction")
            .PermitIf(T.WentBack, S.Idle, c.IsDrafting, "a new complaint")
            .PermitIf(T.WentBack, S.ReviewingComplaint, c.IsCorrecting, "a correction");
        flow.Configure(S.DescribingProblem).SubstateOf(S.Open).Ignore(T.WentSilent).Ignore(T.ComplaintStarted).PermitReentryIf(T.FormSubmitted, c.IsWithoutDescription, "no description")
            .PermitIf(T.ProblemDescribed, S.FillingForm, c.IsDraftingWithQuestion, "a question is left")
            .PermitIf(T.ProblemDescribed, S.AddingEvidence, c.IsDraftingWithoutQuestion, "no question is left")
            .PermitIf(T.ProblemDescribed, S.ReviewingComplaint, c.IsCorrecting, "a correction")
            .PermitIf(T.WentBack, S.ChoosingCategory, c.IsDrafting, "a new complaint")
            .PermitIf(T.WentBack, S.ReviewingComplaint, c.IsCorrecting, "a correction");
        flow.Configure(S.FillingForm).SubstateOf(S.Open).Ignore(T.WentSilent).Ignore(T.ComplaintStarted)
            .PermitReentry(T.FieldAnswered).PermitReentry(T.FieldReopened).PermitReentryIf(T.FormSubmitted, c.HasQuestionLeft, "a question is left")
            .PermitIf(T.FormCompleted, S.AddingEvidence, c.IsDrafting, "a new complaint")
            .PermitIf(T.FormCompleted, S.ReviewingComplaint, c.IsCorrecting, "a correction")
            .PermitIf(T.WentBack, S.DescribingProblem, c.IsDrafting, "a new complaint")
            .PermitIf(T.WentBack, S.ReviewingComplaint, c.IsCorrecting, "a correction");
        flow.Configure(S.AddingEvidence).SubstateOf(S.Open).Ignore(T.WentSilent).Ignore(T.ComplaintStarted)
            .Permit(T.EvidenceFinished, S.ReviewingComplaint).Permit(T.FieldReopened, S.FillingForm)
            .PermitIf(T.WentBack, S.DescribingProblem, c.IsDrafting, "a new complaint")
            .PermitIf(T.WentBack, S.ReviewingComplaint, c.IsCorrecting, "a correction");
        flow.Configure(S.ReviewingComplaint).SubstateOf(S.Open).Ignore(T.WentSilent).Ignore(T.ComplaintStarted).PermitReentryIf(T.FormSubmitted, c.IsAllSaid, "all is said")
            .Permit(T.ComplaintConfirmed, S.WithHuman).Permit(T.CorrectionRequested, S.ChoosingCorrection).Permit(T.WentBack, S.AddingEvidence);
        flow.Configure(S.ChoosingCorrection).SubstateOf(S.Open).Ignore(T.WentSilent).Ignore(T.ComplaintStarted)
            .Permit(T.CategoryReopened, S.ChoosingCategory).Permit(T.DescriptionReopened, S.DescribingProblem)
            .Permit(T.FieldReopened, S.FillingForm).Permit(T.EvidenceReopened, S.AddingEvidence).Permit(T.WentBack, S.ReviewingComplaint);

        // A person.
        flow.Configure(S.WithHuman).SubstateOf(S.Open)
            .Ignore(T.HumanRequested).Ignore(T.TicketReopened).Ignore(T.ComplaintStarted).Ignore(T.FormSubmitted).Ignore(T.WentSilent).Ignore(T.WentBack);
        flow.Configure(S.Rating).SubstateOf(S.Open)
            .Permit(T.Rated, S.Idle).Permit(T.SubjectChanged, S.Idle).Permit(T.WentBack, S.Idle).Ignore(T.TicketResolved);

        // Questions in between: the dialogue goes on where it was.
        flow.Configure(S.ChoosingLanguage).SubstateOf(S.Open).Ignore(T.LanguageRequested);
        flow.Configure(S.ErasingData).SubstateOf(S.Open).Ignore(T.ErasureRequested).Permit(T.DataErased, S.Idle);
        foreach (var before in Enum.GetValues<S>().Except([S.Open, S.ChoosingLanguage, S.ErasingData]))
        {
            foreach (var trigger in (T[])[T.Resumed, T.WentBack])
            {
                flow.Configure(S.ChoosingLanguage).PermitIf(trigger, before, () => c.ResumesTo(before), $"came from {before}");
                flow.Configure(S.ErasingData).PermitIf(trigger, before, () => c.ResumesTo(before), $"came from {before}");
            }
        }

        return flow;
    }
}
