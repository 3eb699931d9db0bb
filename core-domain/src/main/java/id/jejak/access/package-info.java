/**
 * Who may do what, where: roles, and the regions or bodies that bound them. Kept beside the decisions, as exhaustive
 * switches over the commands, so that a command without a rule does not compile.
 */
@NullMarked
package id.jejak.access;

import org.jspecify.annotations.NullMarked;
