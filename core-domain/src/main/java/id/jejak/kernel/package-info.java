/** What every stream shares: the decider, the refusal, the two times, the basis document. Any room may use it. */
@NullMarked
package id.jejak.kernel;

import org.jspecify.annotations.NullMarked;
