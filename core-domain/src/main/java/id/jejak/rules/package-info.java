/** The dated rules that decisions lean on, looked up by day. */
@NullMarked
package id.jejak.rules;

import org.jspecify.annotations.NullMarked;
