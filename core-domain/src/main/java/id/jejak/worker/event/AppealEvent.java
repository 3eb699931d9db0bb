package id.jejak.worker.event;

/** What happens to an appeal. What a decision on one brings about besides is told by events of its own. */
public sealed interface AppealEvent extends WorkerEvent
        permits AppealFiled, AppealDecided, NewAssessmentOrdered, AnnulmentOverturned {}
