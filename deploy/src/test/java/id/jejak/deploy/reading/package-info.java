/** Tests of the first start and the sample, on a real PostgreSQL. */
@NullMarked
package id.jejak.deploy.reading;

import org.jspecify.annotations.NullMarked;
