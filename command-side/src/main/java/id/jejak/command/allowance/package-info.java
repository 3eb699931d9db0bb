/** Write endpoints of allowance schemes, and of what holds an allowance back from a worker. */
@NullMarked
package id.jejak.command.allowance;

import org.jspecify.annotations.NullMarked;
