/**
 * What an inspector asks for, as functions of events: given what is known, what is to be found in it. No clock, and no
 * judgement of guilt: a finding is a question to an office, which may have an explanation.
 */
@NullMarked
package id.jejak.finding;

import org.jspecify.annotations.NullMarked;
