package id.jejak.query.console;

import id.jejak.access.ReadNotRecorded;
import id.jejak.kernel.Rejection;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.query.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Refusals as a page, or as a part of one. First in order: the endpoints' advice holds for all of this room. */
@ControllerAdvice(basePackageClasses = RefusedPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
record RefusedPages(Frames frames) {

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return page(refused.status(), refused.code(), request);
    }

    @ExceptionHandler(ProjectionsUnavailable.class)
    ModelAndView unavailable(HttpServletRequest request) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", request);
    }

    @ExceptionHandler(ReadNotRecorded.class)
    ModelAndView unrecorded(HttpServletRequest request) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, ReadNotRecorded.CODE, request);
    }

    /** A value of the domain would not be made of the parameter. */
    @ExceptionHandler
    ModelAndView rejected(Rejection rejected, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, rejected.code(), request);
    }

    @ExceptionHandler({
        BindException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ModelAndView malformed(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, "parameter-invalid", request);
    }

    private ModelAndView page(HttpStatus status, String code, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(Htmx.wantsPart(request) ? "console/refused :: notice" : "console/refused");
        page.addAllObjects(frames.around(request));
        page.addObject("status", status.value());
        page.addObject("code", code);
        page.setStatus(status);
        return page;
    }
}
