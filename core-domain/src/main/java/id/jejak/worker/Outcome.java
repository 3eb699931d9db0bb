package id.jejak.worker;

/** What an assessment comes to. There is no "failed": who is not competent today is not yet competent. */
public enum Outcome {
    COMPETENT,
    NOT_YET
}
