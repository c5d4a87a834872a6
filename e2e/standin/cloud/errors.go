package cloud

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// APIError is a refusal of the cloud, with its error code.
type APIError struct {
	Code    string
	Message string
}

func (e *APIError) Error() string { return e.Code + ": " + e.Message }

// Refuse makes an APIError.
func Refuse(code, format string, args ...any) error {
	return &APIError{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Code is the error code of an APIError, else "".
func Code(err error) string {
	var api *APIError
	if errors.As(err, &api) {
		return api.Code
	}
	return ""
}

// IsCode tells whether err has one of the codes, in full or up to the first dot.
func IsCode(err error, codes ...string) bool {
	code := Code(err)
	head, _, _ := strings.Cut(code, ".")
	return code != "" && (slices.Contains(codes, code) || slices.Contains(codes, head))
}
