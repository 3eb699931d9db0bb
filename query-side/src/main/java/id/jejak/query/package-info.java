/**
 * Questions and answers over HTTP: one package a question, one endpoint class in it. Here stands what all share: who may
 * see what, the two times, how an answer says what it reflects, and how it is refused. The pages stand apart, in
 * {@code console}, and ask by the same ports. The application imports
 * {@link id.jejak.query.QueryConfiguration} and gives the ports.
 */
@NullMarked
package id.jejak.query;

import org.jspecify.annotations.NullMarked;
