/** The PostgreSQL that Jejak stands on: the embedded server, or one given by URL. Only Spring calls it. */
@NullMarked
package id.jejak.deploy.database;

import org.jspecify.annotations.NullMarked;
