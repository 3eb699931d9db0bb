package id.jejak.access;

/** What an account may do. The names are part of the API contract. */
public enum Role {
    OPERATOR,
    HEAD,
    ALLOWANCE_OFFICER,
    SECRETARIAT,
    ASSESSOR,
    PANEL,
    MINISTRY,
    INSPECTOR,
    /** Accounts and operations, no personal data. */
    ADMIN
}
