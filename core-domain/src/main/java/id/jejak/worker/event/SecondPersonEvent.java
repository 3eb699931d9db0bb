package id.jejak.worker.event;

/** What needs a second person: that it was asked for, and what that person made of it. */
public sealed interface SecondPersonEvent extends WorkerEvent
        permits CorrectionRequested,
                FactCorrected,
                CorrectionRefused,
                RetirementRequested,
                WorkerRetired,
                RetirementRefused {}
