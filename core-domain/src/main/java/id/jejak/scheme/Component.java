package id.jejak.scheme;

/** A part of a competency assessment that is scored on its own. */
public enum Component {
    /** The file of past work. */
    PORTFOLIO,
    /** The written test. */
    COGNITIVE,
    /** The practical test. */
    PRACTICAL,
    /** The interview. */
    INTERVIEW
}
