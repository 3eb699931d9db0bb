/** What has happened on the path of one worker. Names and revisions are for ever. */
@NullMarked
package id.jejak.worker.event;

import org.jspecify.annotations.NullMarked;
