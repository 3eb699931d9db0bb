/** Appeals, filed for a worker and heard by the panel: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.appeal;

import org.jspecify.annotations.NullMarked;
