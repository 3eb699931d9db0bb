/** What the streams of events are called, for those who write them and those who read. */
@NullMarked
package id.jejak.stream;

import org.jspecify.annotations.NullMarked;
