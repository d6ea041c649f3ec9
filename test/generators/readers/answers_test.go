package client

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

type answer struct {
	OperationID string            `json:"operationId"`
	Status      int               `json:"status"`
	Headers     map[string]string `json:"headers"`
	Body        string            `json:"body"`
}

type result struct {
	Written any    `json:"written,omitempty"`
	Error   string `json:"error,omitempty"`
}

// TestReadAnswers reads the answers of a file with the code that a generator wrote, and writes what was read to another file
// as JSON again. The table `readers` is written beside it: it has the generated function of each operation.
func TestReadAnswers(t *testing.T) {
	data, err := os.ReadFile(flag.Arg(0))
	if err != nil {
		t.Fatal(err)
	}
	var answers []answer
	if err := json.Unmarshal(data, &answers); err != nil {
		t.Fatal(err)
	}
	results := make([]result, len(answers))
	for i, one := range answers {
		written, err := read(one)
		results[i] = result{Written: written}
		if err != nil {
			results[i].Error = err.Error()
		}
	}
	out, err := json.Marshal(results)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(flag.Arg(1), out, 0o600); err != nil {
		t.Fatal(err)
	}
}

func read(one answer) (written any, err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("panic: %v", panicked)
		}
	}()
	reader, found := readers[strings.ToLower(one.OperationID)]
	if !found {
		return nil, fmt.Errorf("no function reads the answers of %s", one.OperationID)
	}
	header := http.Header{}
	for name, value := range one.Headers {
		header.Set(name, value)
	}
	value, err := reader(&http.Response{
		StatusCode: one.Status,
		Header:     header,
		Body:       io.NopCloser(strings.NewReader(one.Body)),
	})
	if err != nil {
		return nil, err
	}
	body := bodyOf(reflect.ValueOf(value), strconv.Itoa(one.Status))
	if !body.IsValid() {
		return nil, fmt.Errorf("nothing was read")
	}
	text, err := json.Marshal(body.Interface())
	if err != nil {
		return nil, err
	}
	return json.RawMessage(text), nil
}

// A generated answer is the body, or a struct with a member for the body: that of each status, or one beside the headers.
func bodyOf(value reflect.Value, status string) reflect.Value {
	outer := reflect.Indirect(value)
	if outer.Kind() != reflect.Struct {
		return value
	}
	if body := outer.FieldByName("Response"); body.IsValid() {
		return addressable(body)
	}
	if !outer.FieldByName("HTTPResponse").IsValid() {
		return value
	}
	for i := range outer.NumField() {
		if field := outer.Field(i); strings.HasSuffix(outer.Type().Field(i).Name, status) && !field.IsNil() {
			return field
		}
	}
	return reflect.Value{}
}

// What writes JSON may belong to the pointer.
func addressable(value reflect.Value) reflect.Value {
	pointer := reflect.New(value.Type())
	pointer.Elem().Set(value)
	return pointer
}
