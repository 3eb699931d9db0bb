/** Tests of the embedded server, with kill -9. */
@NullMarked
package id.jejak.deploy.database;

import org.jspecify.annotations.NullMarked;
