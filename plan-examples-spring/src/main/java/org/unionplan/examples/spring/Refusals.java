package org.unionplan.examples.spring;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what is wrong with a plan that is not taken, each thing with its place. */
@RestControllerAdvice
class Refusals {

    /** A problem with its place. */
    record ReportedFinding(String path, String message) {}

    @ExceptionHandler
    ProblemDetail broken(MethodArgumentNotValidException refused) {
        List<ReportedFinding> findings = refused.getBindingResult().getAllErrors().stream()
                .map(error -> new ReportedFinding(
                        error instanceof FieldError field ? field.getField() : "",
                        String.valueOf(error.getDefaultMessage())))
                .sorted(Comparator.comparing(ReportedFinding::path).thenComparing(ReportedFinding::message))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty("findings", findings);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException refused) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty("findings", List.of(new ReportedFinding("", reason(refused))));
        return problem;
    }

    /** Returns the library's message about the form; a message of our own if the body was empty. */
    private static String reason(HttpMessageNotReadableException refused) {
        Throwable cause = refused.getMostSpecificCause();
        return cause == refused ? "A plan is expected; the request is empty." : String.valueOf(cause.getMessage());
    }
}
